# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_agent_environment_request import CreateAgentEnvironmentRequestDict as EnvironmentCreateParams
from openapiopenai.models.create_agent_environment_request_environment import CreateAgentEnvironmentRequestEnvironmentDict as Environment
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_desktop import AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict as EnvironmentDesktop
from openapiopenai.models.environment_open_ai_hosted_network import EnvironmentOpenAIHostedNetworkDict as EnvironmentNetwork
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_packages import AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict as EnvironmentPackages
from ...._types import SequenceNotStr as SequenceNotStr
from ...._utils import PropertyInfo as PropertyInfo
from ..hosted_skill_param import HostedSkillParam as HostedSkillParam
from ..hosted_plugin_param import HostedPluginParam as HostedPluginParam
from ..setup_command_param import SetupCommandParam as SetupCommandParam
from ..hosted_environment_file_param import HostedEnvironmentFileParam as HostedEnvironmentFileParam
__all__ = ["EnvironmentCreateParams", "Environment", "EnvironmentDesktop", "EnvironmentNetwork", "EnvironmentPackages", "SequenceNotStr", "PropertyInfo", "HostedSkillParam", "HostedPluginParam", "SetupCommandParam", "HostedEnvironmentFileParam"]
