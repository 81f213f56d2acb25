# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai.models.create_agent_environment_file_request import CreateAgentEnvironmentFileRequestDict as FileCreateParams
from openapiopenai.models.create_agent_environment_file_request import CreateAgentEnvironmentFileRequestDict as HostedEnvironmentFileParamFileID
HostedEnvironmentFileParamInline = TypedDict("HostedEnvironmentFileParamInline", {"data": str, "path": str, "type": Literal["inline"]}, total=False)
__all__ = ["FileCreateParams", "HostedEnvironmentFileParamFileID", "HostedEnvironmentFileParamInline"]
