"""`BetaModerationPolicyParam`: another name of `ModerationPolicyParam`."""

from openapiopenai.models.moderation_policy_param import ModerationPolicyParam as BetaModerationPolicyParam

__all__ = ["BetaModerationPolicyParam"]
