using Wardmote.Performance.Defining;

namespace Wardmote.Performance.Pages;

/// <summary>What the form of a definition shows.</summary>
/// <param name="People">Whom one can name.</param>
/// <param name="MoreAddress">Where the form is sent to be shown again with more empty rows.</param>
public sealed record AskedDefinition(DefinitionForm Form, IReadOnlyList<PersonName> People, string MoreAddress);
