# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaLocalEnvironmentParam`: another name of `LocalEnvironmentParam`."""

from openapiopenai.models.local_environment_param import LocalEnvironmentParam as BetaLocalEnvironmentParam

__all__ = ["BetaLocalEnvironmentParam"]
