# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_automation_target import AgentAutomationTarget as AutomationTarget
from openapiopenai.models.agent_automation_target_resource_new_session import AgentAutomationTargetResourceNewSession as AutomationTargetResourceNewSession
from openapiopenai.models.agent_automation_target_resource_new_session_input import AgentAutomationTargetResourceNewSessionInput as AutomationTargetResourceNewSessionInput
from openapiopenai.models.agent_automation_target_resource_existing_session import AgentAutomationTargetResourceExistingSession as AutomationTargetResourceExistingSession
from ...._utils import PropertyInfo as PropertyInfo
from ...._models import BaseModel as BaseModel
from ..input_content import InputContent as InputContent
from .automation_environment import AutomationEnvironment as AutomationEnvironment
from .automation_agent_config import AutomationAgentConfig as AutomationAgentConfig
__all__ = ["AutomationTarget", "AutomationTargetResourceNewSession", "AutomationTargetResourceNewSessionInput", "AutomationTargetResourceExistingSession", "PropertyInfo", "BaseModel", "InputContent", "AutomationEnvironment", "AutomationAgentConfig"]
