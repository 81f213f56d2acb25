# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaLocalEnvironmentResource`: another name of `LocalEnvironmentResource`."""

from openapiopenai.models.local_environment_resource import LocalEnvironmentResource as BetaLocalEnvironmentResource

__all__ = ["BetaLocalEnvironmentResource"]
