# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.multi_agent_config import MultiAgentConfig as MultiAgentConfig
from ..._models import BaseModel as BaseModel
