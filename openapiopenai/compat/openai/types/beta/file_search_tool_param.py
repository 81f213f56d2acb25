# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_tools_file_search import AssistantToolsFileSearchDict as FileSearchToolParam
from openapiopenai.models.assistant_tools_file_search_file_search import AssistantToolsFileSearchFileSearchDict as FileSearch
from openapiopenai.models.file_search_ranking_options import FileSearchRankingOptionsDict as FileSearchRankingOptions
__all__ = ["FileSearchToolParam", "FileSearch", "FileSearchRankingOptions"]
