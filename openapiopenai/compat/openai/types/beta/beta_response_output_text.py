# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.output_text_content import OutputTextContent as BetaResponseOutputText
from openapiopenai.models.annotation import Annotation as Annotation
from openapiopenai.models.file_citation_body import FileCitationBody as AnnotationFileCitation
from openapiopenai.models.url_citation_body import UrlCitationBody as AnnotationURLCitation
from openapiopenai.models.container_file_citation_body import ContainerFileCitationBody as AnnotationContainerFileCitation
from openapiopenai.models.file_path import FilePath as AnnotationFilePath
from openapiopenai.models.log_prob import LogProb as Logprob
from openapiopenai.models.top_log_prob import TopLogProb as LogprobTopLogprob
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseOutputText", "Annotation", "AnnotationFileCitation", "AnnotationURLCitation", "AnnotationContainerFileCitation", "AnnotationFilePath", "Logprob", "LogprobTopLogprob", "PropertyInfo", "BaseModel"]
