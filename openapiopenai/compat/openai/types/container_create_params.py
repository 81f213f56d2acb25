# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_container_body import CreateContainerBodyDict as ContainerCreateParams
from openapiopenai.models.create_container_body_expires_after import CreateContainerBodyExpiresAfterDict as ExpiresAfter
from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import AutoCodeInterpreterToolParamNetworkPolicyDict as NetworkPolicy
from openapiopenai.models.container_auto_param_skills_item import ContainerAutoParamSkillsItemDict as Skill
__all__ = ["ContainerCreateParams", "ExpiresAfter", "NetworkPolicy", "Skill"]
