# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_automation_deleted import AgentAutomationDeleted as AutomationDeleted
from ...._models import BaseModel as BaseModel
__all__ = ["AutomationDeleted", "BaseModel"]
