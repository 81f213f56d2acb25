# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.output_text_content import OutputTextContentDict as ResponseOutputTextParam
from openapiopenai.models.annotation import AnnotationDict as Annotation
from openapiopenai.models.file_citation_body import FileCitationBodyDict as AnnotationFileCitation
from openapiopenai.models.url_citation_body import UrlCitationBodyDict as AnnotationURLCitation
from openapiopenai.models.container_file_citation_body import ContainerFileCitationBodyDict as AnnotationContainerFileCitation
from openapiopenai.models.file_path import FilePathDict as AnnotationFilePath
from openapiopenai.models.log_prob import LogProbDict as Logprob
from openapiopenai.models.top_log_prob import TopLogProbDict as LogprobTopLogprob
__all__ = ["ResponseOutputTextParam", "Annotation", "AnnotationFileCitation", "AnnotationURLCitation", "AnnotationContainerFileCitation", "AnnotationFilePath", "Logprob", "LogprobTopLogprob"]
