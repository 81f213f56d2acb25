# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_agent_automation_request import UpdateAgentAutomationRequestDict as AutomationUpdateParams
from .automation_target_param import AutomationTargetParam as AutomationTargetParam
__all__ = ["AutomationUpdateParams", "AutomationTargetParam"]
