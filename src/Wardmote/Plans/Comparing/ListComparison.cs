using Wardmote.Plans.Fields;

namespace Wardmote.Plans.Comparing;

/// <summary>One list of a plan after a merge: each thing with its place in the kept list, or none where it is new.</summary>
public sealed record Merged<T>(int? KeptIndex, T Thing);

/// <summary>
/// Compares one list of a kept plan with the same list of the plan read again, knowing what was read the time before:
/// what only a person changed since then stays, what only the file changed is taken, and what both changed is asked.
/// </summary>
/// <typeparam name="T">What the list holds: actions, budget lines.</typeparam>
public sealed class ListComparison<T>
{
    private readonly PlanPart<T> _part;
    private readonly IReadOnlyList<T> _kept;
    private readonly IReadOnlyList<T> _read;
    private readonly IReadOnlyList<T>? _before;
    private readonly IReadOnlyDictionary<int, int> _keptToRead;
    private readonly IReadOnlyDictionary<int, int> _readToBefore;
    private readonly IReadOnlyDictionary<int, int> _keptToBefore;

    public ListComparison(PlanPart<T> part, IReadOnlyList<T> kept, IReadOnlyList<T> read, IReadOnlyList<T>? before)
    {
        _part = part;
        _kept = kept;
        _read = read;
        _before = before;
        _keptToRead = Match(kept, read);
        _readToBefore = Match(read, before ?? []);
        _keptToBefore = Match(kept, before ?? []);
    }

    public IEnumerable<PlanDifference> Differences()
    {
        for (int index = 0; index < _kept.Count; index++)
        {
            if (_keptToRead.TryGetValue(index, out int readIndex))
            {
                foreach ((Field<T> field, DifferenceKind kind) in FieldsThatDiffer(_kept[index], readIndex))
                {
                    yield return new PlanDifference(
                        FieldKey(index, field), _part.Heading, _part.Title(_kept[index]), field.Label, Text(field, _kept[index]), Text(field, _read[readIndex]), kind);
                }
            }
            else if (WasRead(index))
            {
                yield return new PlanDifference(GoneKey(index), _part.Heading, _part.Title(_kept[index]), null, _part.Title(_kept[index]), "", DifferenceKind.Gone);
            }
        }

        foreach (int readIndex in NewOnes())
        {
            yield return new PlanDifference(NewKey(readIndex), _part.Heading, _part.Title(_read[readIndex]), null, "", _part.Title(_read[readIndex]), DifferenceKind.New);
        }
    }

    /// <summary>The kept list with the differences that are taken.</summary>
    public IReadOnlyList<Merged<T>> Take(IReadOnlySet<string> taken)
    {
        List<Merged<T>> merged = [];
        for (int index = 0; index < _kept.Count; index++)
        {
            if (_keptToRead.TryGetValue(index, out int readIndex))
            {
                merged.Add(new Merged<T>(index, FieldsThatDiffer(_kept[index], readIndex)
                    .Where(difference => taken.Contains(FieldKey(index, difference.Field)))
                    .Aggregate(_kept[index], (thing, difference) => _part.TakeField(thing, _read[readIndex], difference.Field))));
            }
            else if (!taken.Contains(GoneKey(index)))
            {
                merged.Add(new Merged<T>(index, _kept[index]));
            }
        }

        return [.. merged, .. NewOnes().Where(index => taken.Contains(NewKey(index))).Select(index => new Merged<T>(null, _read[index]))];
    }

    private IEnumerable<(Field<T> Field, DifferenceKind Kind)> FieldsThatDiffer(T kept, int readIndex)
    {
        T read = _read[readIndex];
        foreach (Field<T> field in _part.Table.Differing(kept, read))
        {
            if (!_readToBefore.TryGetValue(readIndex, out int beforeIndex))
            {
                yield return (field, DifferenceKind.Changed);
                continue;
            }

            string before = Text(field, _before![beforeIndex]);
            if (before != Text(field, read))
            {
                yield return (field, before == Text(field, kept) ? DifferenceKind.Changed : DifferenceKind.ChangedOnBothSides);
            }
        }
    }

    /// <summary>A thing that a person added was never in the file, so that its absence there says nothing.</summary>
    private bool WasRead(int keptIndex) => _before is null || _keptToBefore.ContainsKey(keptIndex);

    /// <summary>A thing that the file held before and the kept plan does not was removed by a person.</summary>
    private IEnumerable<int> NewOnes() => Enumerable.Range(0, _read.Count).Except(_keptToRead.Values).Where(index => !_readToBefore.ContainsKey(index));

    private IReadOnlyDictionary<int, int> Match(IReadOnlyList<T> first, IReadOnlyList<T> second) => Matching.Of(first, second, _part.Keys, _part.Title);

    private static string Text(Field<T> field, T thing) => FieldText.ForReading(FieldText.Tidy(field.Show(thing)));

    private string FieldKey(int index, Field<T> field) => $"{_part.Name}/{index}/{field.Name}";

    private string GoneKey(int index) => $"{_part.Name}/{index}";

    private string NewKey(int index) => $"{_part.Name}/new/{index}";
}
