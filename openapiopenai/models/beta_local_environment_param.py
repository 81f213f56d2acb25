"""`BetaLocalEnvironmentParam`: another name of `LocalEnvironmentParam`."""

from openapiopenai.models.local_environment_param import LocalEnvironmentParam as BetaLocalEnvironmentParam

__all__ = ["BetaLocalEnvironmentParam"]
