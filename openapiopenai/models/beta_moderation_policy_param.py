# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaModerationPolicyParam`: another name of `ModerationPolicyParam`."""

from openapiopenai.models.moderation_policy_param import ModerationPolicyParam as BetaModerationPolicyParam

__all__ = ["BetaModerationPolicyParam"]
