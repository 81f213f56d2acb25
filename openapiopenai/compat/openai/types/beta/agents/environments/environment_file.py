# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_environment_file import AgentEnvironmentFile as EnvironmentFile
from ....._models import BaseModel as BaseModel
__all__ = ["EnvironmentFile", "BaseModel"]
