# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_tools_file_search import AssistantToolsFileSearch as FileSearchTool
from openapiopenai.models.assistant_tools_file_search_file_search import AssistantToolsFileSearchFileSearch as FileSearch
from openapiopenai.models.file_search_ranking_options import FileSearchRankingOptions as FileSearchRankingOptions
from ..._models import BaseModel as BaseModel
__all__ = ["FileSearchTool", "FileSearch", "FileSearchRankingOptions", "BaseModel"]
