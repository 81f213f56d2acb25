# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_environment_param import LocalEnvironmentParamDict as BetaLocalEnvironmentParam
__all__ = ["BetaLocalEnvironmentParam"]
