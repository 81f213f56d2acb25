# Names of `openai.lib.beta.agents._output`.
from . import agent_text_format as agent_text_format
