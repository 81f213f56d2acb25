# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_one_time_automation import AgentOneTimeAutomation as OneTimeAutomation
from ...._models import BaseModel as BaseModel
from .automation_target import AutomationTarget as AutomationTarget
from .automation_created_by import AutomationCreatedBy as AutomationCreatedBy
__all__ = ["OneTimeAutomation", "BaseModel", "AutomationTarget", "AutomationCreatedBy"]
