using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Wardmote.Tests.Platform.Documents;

/// <summary>One way to spoil a file, wholly told by its numbers, so that a failure can be made again.</summary>
public sealed record Mangling(string Plan, string Extension, int Way, int Seed)
{
    private const string Marks = "\t|\"<>*_[]()`\\#-+&;,~!\u0000\uFFFE\u00A0\u2028£☐";

    public byte[] Spoil(byte[] file)
    {
        // A test may choose its own numbers: they are the seed that the failure names.
        Random random = new(Seed);
        return Extension == "txt" ? SpoilText(file, random) : SpoilPackage(file, random);
    }

    private byte[] SpoilPackage(byte[] file, Random random) => (Way % 8) switch
    {
        0 => Flip(file, random, 1 + random.Next(20)),
        1 => file[..random.Next(file.Length)],
        2 => Repack(file, random, (part, _) => random.Next(4) == 0 ? null : part),
        3 => Repack(file, random, (part, _) => Flip(part, random, 1 + random.Next(5))),
        4 => Repack(file, random, (part, _) => part[..random.Next(part.Length)]),
        5 => Repack(file, random, (part, others) => others[random.Next(others.Count)]),
        _ => Repack(file, random, (part, _) => SpoilXml(part, random)),
    };

    private byte[] SpoilText(byte[] file, Random random)
    {
        List<string> lines = [.. Encoding.UTF8.GetString(file).Split('\n')];
        switch (Way % 6)
        {
            case 0:
                return Flip(file, random, 1 + random.Next(50));
            case 1:
                return file[..random.Next(file.Length)];
            case 2:
                string[] shuffled = [.. lines];
                random.Shuffle(shuffled);
                return Encoding.UTF8.GetBytes(string.Join('\n', shuffled));
            case 3:
                for (int count = random.Next(1, 200); count > 0; count--)
                {
                    int at = random.Next(lines.Count);
                    lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), new string(Marks[random.Next(Marks.Length)], 1 + random.Next(4)));
                }

                return Encoding.UTF8.GetBytes(string.Join('\n', lines));
            case 4:
                return Encoding.UTF8.GetBytes(string.Join('\n', lines.SelectMany(line => Enumerable.Repeat(line, random.Next(3)))));
            default:
                return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => random.Next(8) == 0 ? line : $"{line}\n")));
        }
    }

    private static byte[] Flip(byte[] bytes, Random random, int count)
    {
        byte[] flipped = [.. bytes];
        for (; count > 0 && flipped.Length > 0; count--)
        {
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        }

        return flipped;
    }

    private static byte[] Repack(byte[] file, Random random, Func<byte[], List<byte[]>, byte[]?> change)
    {
        List<(string Name, byte[] Bytes)> parts = [];
        using (ZipArchive archive = new(new MemoryStream(file)))
        {
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                using Stream content = entry.Open();
                using MemoryStream copy = new();
                content.CopyTo(copy);
                parts.Add((entry.FullName, copy.ToArray()));
            }
        }

        // Most of what a reader does, it does with the part that holds the text.
        int chosen = random.Next(3) == 0 ? random.Next(parts.Count) : parts.FindIndex(part => part.Name.EndsWith("document.xml", StringComparison.Ordinal) || part.Name.EndsWith("sheet1.xml", StringComparison.Ordinal));
        using MemoryStream spoilt = new();
        using (ZipArchive archive = new(spoilt, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (int at = 0; at < parts.Count; at++)
            {
                byte[]? bytes = at == chosen ? change(parts[at].Bytes, [.. parts.Select(part => part.Bytes)]) : parts[at].Bytes;
                if (bytes is not null)
                {
                    using Stream content = archive.CreateEntry(parts[at].Name, CompressionLevel.Fastest).Open();
                    content.Write(bytes);
                }
            }
        }

        return spoilt.ToArray();
    }

    private static byte[] SpoilXml(byte[] part, Random random)
    {
        XDocument document = XDocument.Load(new MemoryStream(part));
        for (int count = random.Next(1, 40); count > 0; count--)
        {
            XElement[] elements = [.. document.Root!.Descendants()];
            if (elements.Length < 2)
            {
                break;
            }

            XElement one = elements[random.Next(elements.Length)];
            XElement other = elements[random.Next(elements.Length)];
            switch (random.Next(6))
            {
                case 0:
                    one.Remove();
                    break;
                case 1:
                    one.AddAfterSelf(new XElement(one));
                    break;
                case 2 when !one.AncestorsAndSelf().Contains(other) && one.Descendants().Take(200).Count() < 200:
                    other.Add(new XElement(one));
                    break;
                case 3 when one.Attributes().FirstOrDefault(mark => !mark.IsNamespaceDeclaration && mark.Name.Namespace != XNamespace.Xml) is { } attribute:
                    attribute.Value = random.Next(4) switch { 0 => "-2147483648", 1 => "99999999999999999999", 2 => "", _ => random.Next(-5, 5000).ToString(System.Globalization.CultureInfo.InvariantCulture) };
                    break;
                case 4 when !one.HasElements && !other.HasElements:
                    (one.Value, other.Value) = (other.Value, one.Value);
                    break;
                default:
                    one.ReplaceWith(one.Nodes());
                    break;
            }
        }

        using MemoryStream saved = new();
        document.Save(saved);
        return saved.ToArray();
    }
}
