"""`BetaLocalEnvironmentResource`: another name of `LocalEnvironmentResource`."""

from openapiopenai.models.local_environment_resource import LocalEnvironmentResource as BetaLocalEnvironmentResource

__all__ = ["BetaLocalEnvironmentResource"]
