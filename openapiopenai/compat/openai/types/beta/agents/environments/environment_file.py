# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_environment_file import AgentEnvironmentFile as EnvironmentFile
__all__ = ["EnvironmentFile"]
