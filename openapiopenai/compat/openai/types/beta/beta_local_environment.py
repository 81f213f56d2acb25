# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.local_environment_param import LocalEnvironmentParam as BetaLocalEnvironment
__all__ = ["BetaLocalEnvironment"]
