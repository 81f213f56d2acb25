# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_auto_param import ContainerAutoParam as BetaContainerAuto
from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import AutoCodeInterpreterToolParamNetworkPolicy as NetworkPolicy
from openapiopenai.models.container_auto_param_skills_item import ContainerAutoParamSkillsItem as Skill
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .beta_inline_skill import BetaInlineSkill as BetaInlineSkill
from .beta_skill_reference import BetaSkillReference as BetaSkillReference
from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled
from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist
__all__ = ["BetaContainerAuto", "NetworkPolicy", "Skill", "PropertyInfo", "BaseModel", "BetaInlineSkill", "BetaSkillReference", "BetaContainerNetworkPolicyDisabled", "BetaContainerNetworkPolicyAllowlist"]
