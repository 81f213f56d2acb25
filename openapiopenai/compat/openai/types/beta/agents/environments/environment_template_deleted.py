# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_environment_template_deleted import AgentEnvironmentTemplateDeleted as EnvironmentTemplateDeleted
from ....._models import BaseModel as BaseModel
__all__ = ["EnvironmentTemplateDeleted", "BaseModel"]
