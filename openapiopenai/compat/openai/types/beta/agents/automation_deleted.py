# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_automation_deleted import AgentAutomationDeleted as AutomationDeleted
__all__ = ["AutomationDeleted"]
