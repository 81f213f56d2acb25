# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_web_search_call_item import AgentWebSearchCallItem as AgentWebSearchCallItem
