# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_auto_param import ContainerAutoParam as ContainerAuto
from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import AutoCodeInterpreterToolParamNetworkPolicy as NetworkPolicy
from openapiopenai.models.container_auto_param_skills_item import ContainerAutoParamSkillsItem as Skill
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .inline_skill import InlineSkill as InlineSkill
from .skill_reference import SkillReference as SkillReference
from .container_network_policy_disabled import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
__all__ = ["ContainerAuto", "NetworkPolicy", "Skill", "PropertyInfo", "BaseModel", "InlineSkill", "SkillReference", "ContainerNetworkPolicyDisabled", "ContainerNetworkPolicyAllowlist"]
