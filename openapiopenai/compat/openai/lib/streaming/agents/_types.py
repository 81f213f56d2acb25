# Names of `openai.lib.streaming.agents._types`.
from openapiopenai.compat.agent_tools import ToolOutput as ToolOutput
