# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_periodic_automation import AgentPeriodicAutomation as PeriodicAutomation
from ...._models import BaseModel as BaseModel
from .automation_target import AutomationTarget as AutomationTarget
from .automation_created_by import AutomationCreatedBy as AutomationCreatedBy
__all__ = ["PeriodicAutomation", "BaseModel", "AutomationTarget", "AutomationCreatedBy"]
