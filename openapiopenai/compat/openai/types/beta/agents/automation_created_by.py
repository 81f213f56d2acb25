# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_automation_created_by import AgentAutomationCreatedBy as AutomationCreatedBy
from openapiopenai.models.agent_automation_created_by_resource_developer import AgentAutomationCreatedByResourceDeveloper as AutomationCreatedByResourceDeveloper
from openapiopenai.models.automation_created_by_resource_agent import AutomationCreatedByResourceAgent as AutomationCreatedByResourceAgent
from ...._utils import PropertyInfo as PropertyInfo
from ...._models import BaseModel as BaseModel
__all__ = ["AutomationCreatedBy", "AutomationCreatedByResourceDeveloper", "AutomationCreatedByResourceAgent", "PropertyInfo", "BaseModel"]
