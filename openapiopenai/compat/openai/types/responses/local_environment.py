# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_environment_param import LocalEnvironmentParam as LocalEnvironment
__all__ = ["LocalEnvironment"]
