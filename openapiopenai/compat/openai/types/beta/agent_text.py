# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_text import AgentText as AgentText
