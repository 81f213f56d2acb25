# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_auto_param import ContainerAutoParam as ContainerAuto
from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import AutoCodeInterpreterToolParamNetworkPolicy as NetworkPolicy
from openapiopenai.models.container_auto_param_skills_item import ContainerAutoParamSkillsItem as Skill
__all__ = ["ContainerAuto", "NetworkPolicy", "Skill"]
