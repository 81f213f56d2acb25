# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_agent_environment_template_request import CreateAgentEnvironmentTemplateRequestDict as TemplateCreateParams
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_desktop import AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict as Desktop
from openapiopenai.models.environment_open_ai_hosted_network import EnvironmentOpenAIHostedNetworkDict as Network
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_packages import AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict as Packages
from ....._types import SequenceNotStr as SequenceNotStr
from ...hosted_skill_param import HostedSkillParam as HostedSkillParam
from ...hosted_plugin_param import HostedPluginParam as HostedPluginParam
from ...setup_command_param import SetupCommandParam as SetupCommandParam
from ...hosted_environment_file_param import HostedEnvironmentFileParam as HostedEnvironmentFileParam
__all__ = ["TemplateCreateParams", "Desktop", "Network", "Packages", "SequenceNotStr", "HostedSkillParam", "HostedPluginParam", "SetupCommandParam", "HostedEnvironmentFileParam"]
