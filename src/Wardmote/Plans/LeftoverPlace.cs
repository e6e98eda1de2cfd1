using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Fields;

namespace Wardmote.Plans;

/// <summary>Where a person may put a text that the reader left over.</summary>
public enum LeftoverTarget { ActionField, IndicatorField, NewAction, Section, NothingToKeep }

/// <summary>Where a person says that a text belongs which the reader left over.</summary>
/// <param name="ThingId">The action or indicator, where it belongs to one.</param>
/// <param name="Field">The field of the action or indicator.</param>
/// <param name="Section">The section's place in the plan; none for a section of its own.</param>
public sealed record LeftoverPlace(LeftoverTarget Target, Guid? ThingId = null, string? Field = null, int? Section = null)
{
    /// <summary>What a new section is called that holds texts which had no place.</summary>
    private const string OwnSection = "Placed by hand";

    internal void Put(Plan plan, UnplacedContent leftover)
    {
        switch (Target)
        {
            case LeftoverTarget.ActionField:
                PlanAction action = plan.Action(Chosen(ThingId, "Choose the action that the text belongs to"));
                action.Become(action.Position, Appended(PlanParts.Actions, action.Content, leftover), plan.Content.Period);
                break;
            case LeftoverTarget.IndicatorField:
                PlanIndicator indicator = plan.Indicator(Chosen(ThingId, "Choose the indicator that the text belongs to"));
                indicator.Become(indicator.Position, Appended(PlanParts.Indicators, indicator.Content, leftover));
                break;
            case LeftoverTarget.NewAction:
                plan.AddAction(new ActionContent { Title = leftover.Text, Origin = Seen(leftover) });
                break;
            case LeftoverTarget.Section:
                plan.Become(plan.Content with { Sections = WithParagraph(plan.Content.Sections, leftover) });
                break;
            default:
                // The words stay with the plan as furniture, so that none of the document is lost.
                plan.Become(plan.Content with { Furniture = [.. plan.Content.Furniture, Seen(leftover) with { Text = leftover.Text }] });
                break;
        }
    }

    /// <summary>The fields of an action or indicator to which a text can be added.</summary>
    public static IReadOnlyList<Field<T>> Fields<T>(PlanPart<T> part) =>
        [.. part.Table.Fields.Where(field => field.Kind is FieldKind.Line or FieldKind.Paragraphs or FieldKind.Lines)];

    private T Appended<T>(PlanPart<T> part, T thing, UnplacedContent leftover)
    {
        Field<T> field = Fields(part).FirstOrDefault(one => one.Name == Field)
            ?? throw new RuleBrokenException("Choose the field that the text belongs to", nameof(Field));
        string text = field.Show(thing);
        return part.Table.Put(thing, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [field.Name] = text.Length == 0 ? leftover.Text : $"{text}\n{leftover.Text}",
        });
    }

    private List<SectionContent> WithParagraph(IReadOnlyList<SectionContent> sections, UnplacedContent leftover)
    {
        var paragraph = new ParagraphContent(leftover.Text, IsListItem: false, Seen(leftover));
        List<SectionContent> result = [.. sections];
        if (Section is { } index)
        {
            SectionContent section = index >= 0 && index < sections.Count ? sections[index] : throw new RuleBrokenException("Choose the section that the text belongs to", nameof(Section));
            result[index] = section with { Paragraphs = [.. section.Paragraphs, paragraph] };
        }
        else if (result.Find(section => section.Heading == OwnSection) is { } own)
        {
            result[result.IndexOf(own)] = own with { Paragraphs = [.. own.Paragraphs, paragraph] };
        }
        else
        {
            result.Add(new SectionContent(OwnSection, 1, [paragraph], Origin.Typed));
        }

        return result;
    }

    private static Guid Chosen(Guid? thingId, string message) => thingId ?? throw new RuleBrokenException(message, nameof(ThingId));

    private static Origin Seen(UnplacedContent leftover) => leftover.Origin with { Certainty = 1 };
}
