# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_environment_param import LocalEnvironmentParam as LocalEnvironment
from ..._models import BaseModel as BaseModel
from .local_skill import LocalSkill as LocalSkill
__all__ = ["LocalEnvironment", "BaseModel", "LocalSkill"]
