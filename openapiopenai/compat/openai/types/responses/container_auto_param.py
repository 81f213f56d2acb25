# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_auto_param import ContainerAutoParamDict as ContainerAutoParam
from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import AutoCodeInterpreterToolParamNetworkPolicyDict as NetworkPolicy
from openapiopenai.models.container_auto_param_skills_item import ContainerAutoParamSkillsItemDict as Skill
from ..._types import SequenceNotStr as SequenceNotStr
from .inline_skill_param import InlineSkillParam as InlineSkillParam
from .skill_reference_param import SkillReferenceParam as SkillReferenceParam
from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam
from .container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
__all__ = ["ContainerAutoParam", "NetworkPolicy", "Skill", "SequenceNotStr", "InlineSkillParam", "SkillReferenceParam", "ContainerNetworkPolicyDisabledParam", "ContainerNetworkPolicyAllowlistParam"]
