# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.subagent import Subagent as Subagent
