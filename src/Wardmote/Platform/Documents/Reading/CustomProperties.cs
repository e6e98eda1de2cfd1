using System.Xml.Linq;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>The properties that a Word or Excel file's writer put on it by name.</summary>
internal static class CustomProperties
{
    private const string Part = "docProps/custom.xml";

    // A writer of plans sets a handful; a file with more is somebody else's and none of them matter.
    private const int Most = 200;

    public static IReadOnlyDictionary<string, string> Read(OfficePackage package, CancellationToken cancellationToken)
    {
        Dictionary<string, string> properties = new(StringComparer.Ordinal);
        foreach (XElement property in (package.Tree(Part, cancellationToken)?.Elements() ?? []).Take(Most))
        {
            if (property.Attribute("name")?.Value is { } name)
            {
                properties.TryAdd(name, property.Value);
            }
        }

        return properties;
    }
}
