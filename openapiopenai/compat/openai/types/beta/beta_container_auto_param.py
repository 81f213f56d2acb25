# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_auto_param import ContainerAutoParamDict as BetaContainerAutoParam
from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import AutoCodeInterpreterToolParamNetworkPolicyDict as NetworkPolicy
from openapiopenai.models.container_auto_param_skills_item import ContainerAutoParamSkillsItemDict as Skill
__all__ = ["BetaContainerAutoParam", "NetworkPolicy", "Skill"]
