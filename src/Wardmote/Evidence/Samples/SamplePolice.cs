using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Wardmote.Evidence.Samples;

/// <summary>A made-up file as the police would publish it.</summary>
internal sealed record SampleFile(string Name, string Text);

/// <summary>
/// Makes up sixty months of police files for Northmere, always the same for the same month, the latest two months back as the
/// police are. One month was never supplied; one was supplied twice; the list of map points was replaced in July 2022.
/// </summary>
internal sealed class SamplePolice(DateOnly today)
{
    public const int MonthsMade = 60;
    private const int NeverSupplied = 25;
    private const int SuppliedTwice = 52;
    private const int CarsFrom = 44;
    private const int Seed = 20261122;
    private const double WithoutLocation = 0.015;
    private const string Header = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context";
    private const string Force = "Northmere Police";
    private static readonly DateOnly NewPoints = new(2022, 7, 1);

    private static readonly (string Outcome, double Share)[] Outcomes =
    [
        ("Investigation complete; no suspect identified", 0.43), ("Unable to prosecute suspect", 0.33), ("Court result unavailable", 0.07), ("Local resolution", 0.06),
        ("Offender given a caution", 0.03), ("Further action is not in the public interest", 0.03), ("Action to be taken by another organisation", 0.02), ("Status update unavailable", 0.03),
    ];

    private readonly IReadOnlyList<SamplePoint> _points = SampleTown.Points();

    /// <summary>The first of the months.</summary>
    public DateOnly First { get; } = new DateOnly(today.Year, today.Month, 1).AddMonths(-1 - MonthsMade);

    /// <summary>The street files in the order in which they came.</summary>
    public IEnumerable<SampleFile> Streets()
    {
        foreach (int number in Enumerable.Range(0, MonthsMade).Where(number => number != NeverSupplied))
        {
            yield return new(NameOf(number), Street(number, isAgain: false));
        }

        yield return new(NameOf(SuppliedTwice), Street(SuppliedTwice, isAgain: true));
    }

    private string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{First.AddMonths(number):yyyy-MM}-northmere-street.csv");

    /// <summary>The rows of a month.</summary>
    /// <param name="isAgain">Whether it is the second supply: a few crimes more, and some outcomes have come.</param>
    private string Street(int number, bool isAgain)
    {
        DateOnly month = First.AddMonths(number);
        var random = new Random(Seed + number);
        SamplePoint[] points = [.. _points.Where(point => point.List == (month < NewPoints ? 1 : 2))];
        var text = new StringBuilder(Header).Append('\n');
        foreach (SampleCrime crime in SampleCrime.All)
        {
            double[] upTo = Sums([.. points.Select(point => crime.Weight(point, number >= CarsFrom))]);
            double lift = crime.Name == "Vehicle crime" && number >= CarsFrom ? 1.35 : 1;
            int count = Poisson(crime.Expected(number, month) * lift * Math.Exp(0.08 * Normal(random)), random) + (isAgain && crime.Name == "Violence and sexual offences" ? 9 : 0);
            for (int i = 0; i < count; i++)
            {
                text.Append(Row(crime, month, i, points[Draw(upTo, random)], isAgain || MonthsMade - number > 6, random)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Row(SampleCrime crime, DateOnly month, int number, SamplePoint point, bool isOld, Random random)
    {
        string when = month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        string id = crime.HasId ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{when} {crime.Name} {number}"))) : "";
        bool isPlaced = random.NextDouble() >= WithoutLocation;
        string place = isPlaced ? $"{point.Longitude},{point.Latitude},{point.Location},{point.LsoaCode},{point.LsoaName}" : ",,No Location,,";
        bool isOpen = random.NextDouble() < (isOld ? 0.01 : 0.45);
        string outcome = Outcome(random.NextDouble());
        return $"{id},{when},{Force},{Force},{place},{crime.Name},{(!crime.HasId ? "" : isOpen ? "Under investigation" : outcome)},";
    }

    private static string Outcome(double chance)
    {
        double sum = 0;
        return Outcomes.FirstOrDefault(one => (sum += one.Share) > chance, Outcomes[0]).Outcome;
    }

    private static double[] Sums(double[] weights)
    {
        double sum = 0;
        return [.. weights.Select(weight => sum += weight)];
    }

    private static int Draw(double[] upTo, Random random)
    {
        int found = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        return found < 0 ? ~found : found;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>Knuth's way, enough for the hundreds that a town has.</summary>
    private static int Poisson(double mean, Random random)
    {
        double limit = Math.Exp(-mean);
        int count = 0;
        for (double product = random.NextDouble(); product > limit; product *= random.NextDouble())
        {
            count++;
        }

        return count;
    }
}
