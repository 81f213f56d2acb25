# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaContextManagementParam`: another name of `ContextManagementParam`."""

from openapiopenai.models.context_management_param import ContextManagementParam as BetaContextManagementParam

__all__ = ["BetaContextManagementParam"]
