# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_agent_automation_request import UpdateAgentAutomationRequestDict as AutomationUpdateParams
__all__ = ["AutomationUpdateParams"]
