# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_browser_origin_access_param import AgentBrowserOriginAccessParamDict as AgentBrowserOriginAccessParamParam
__all__ = ["AgentBrowserOriginAccessParamParam"]
