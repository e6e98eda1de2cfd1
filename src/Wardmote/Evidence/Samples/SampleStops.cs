using System.Globalization;
using System.Text;

namespace Wardmote.Evidence.Samples;

/// <summary>Makes up two years of stop and search for Northmere, always the same for the same month.</summary>
internal sealed class SampleStops(DateOnly today)
{
    private const int MonthsMade = 24;
    private const int Seed = 7_2022;
    private const string Header = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing";

    /// <summary>Self-defined and officer-defined ethnicity; a fifth did not say.</summary>
    private static readonly (string Own, string Officer)[] Ethnicities =
    [
        ("White - English/Welsh/Scottish/Northern Irish/British", "White"), ("White - English/Welsh/Scottish/Northern Irish/British", "White"), ("White - English/Welsh/Scottish/Northern Irish/British", "White"),
        ("White - Any other White background", "White"), ("Asian/Asian British - Pakistani", "Asian"), ("Black/African/Caribbean/Black British - African", "Black"),
        ("Mixed/Multiple ethnic groups - White and Black Caribbean", "Black"), ("Other ethnic group - Not stated", "White"), ("Other ethnic group - Not stated", "Black"), ("", ""),
    ];

    private static readonly string[] Ages = ["10-17", "18-24", "18-24", "25-34", "25-34", "over 34"];
    private static readonly string[] Objects = ["Controlled drugs", "Controlled drugs", "Controlled drugs", "Offensive weapons", "Stolen goods", "Article for use in theft"];
    private static readonly string[] Outcomes = ["A no further action disposal", "A no further action disposal", "A no further action disposal", "Community resolution", "Arrest"];

    public IEnumerable<SampleFile> Files()
    {
        SamplePoint[] points = [.. SampleTown.Points().Where(point => point.List == 2 && point.IsBusy)];
        DateOnly first = new DateOnly(today.Year, today.Month, 1).AddMonths(-1 - MonthsMade);
        return Enumerable.Range(0, MonthsMade).Select(number => File(first.AddMonths(number), points));
    }

    private static SampleFile File(DateOnly month, SamplePoint[] points)
    {
        var random = new Random(Seed + (month.Year * 12) + month.Month);
        string Any(string[] words) => words[random.Next(words.Length)];
        var text = new StringBuilder(Header).Append('\n');
        int count = random.Next(18, 34);
        for (int i = 0; i < count; i++)
        {
            DateTime at = month.ToDateTime(TimeOnly.MinValue).AddMinutes(random.Next(DateTime.DaysInMonth(month.Year, month.Month) * 24 * 60));
            (string own, string officer) = Ethnicities[random.Next(Ethnicities.Length)];
            SamplePoint point = points[random.Next(points.Length)];
            string place = random.NextDouble() < 0.05 ? "," : $"{point.Latitude},{point.Longitude}";
            string what = Any(Objects);
            string law = what == "Controlled drugs" ? "Misuse of Drugs Act 1971 (section 23)" : "Police and Criminal Evidence Act 1984 (section 1)";
            string outcome = Any(Outcomes);
            string linked = outcome == Outcomes[0] ? "" : random.NextDouble() < 0.7 ? "True" : "False";
            text.Append(CultureInfo.InvariantCulture, $"Person search,{at:yyyy-MM-ddTHH:mm:ss}+00:00,False,,{place},{(random.NextDouble() < 0.88 ? "Male" : "Female")},{Any(Ages)},{own},{officer},{law},{what},{outcome},{linked},False\n");
        }

        return new(string.Create(CultureInfo.InvariantCulture, $"{month:yyyy-MM}-northmere-stop-and-search.csv"), text.ToString());
    }
}
