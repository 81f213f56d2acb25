# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_environment_resource import LocalEnvironmentResource as ResponseLocalEnvironment
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseLocalEnvironment", "BaseModel"]
