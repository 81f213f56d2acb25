# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_environment_param import LocalEnvironmentParamDict as LocalEnvironmentParam
__all__ = ["LocalEnvironmentParam"]
