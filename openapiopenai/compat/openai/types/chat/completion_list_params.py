# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
CompletionListParams = TypedDict("CompletionListParams", {"after": str, "limit": int, "metadata": Union[dict[str, str], None], "model": str, "order": Literal["asc", "desc"]}, total=False)
from ..shared_params.metadata import Metadata as Metadata
