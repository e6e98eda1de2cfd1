namespace Wardmote.Evidence;

/// <summary>The categories under which the police publish incidents. The numbers are stored and never change their meaning.</summary>
public enum CrimeType : byte
{
    /// <summary>A category that this program does not know; its rows are kept and counted under its own name, in no total of crime.</summary>
    Unknown = 0,
    AntiSocialBehaviour = 1,
    BicycleTheft = 2,
    Burglary = 3,
    CriminalDamageAndArson = 4,
    Drugs = 5,
    OtherCrime = 6,
    OtherTheft = 7,
    PossessionOfWeapons = 8,
    PublicOrder = 9,
    Robbery = 10,
    Shoplifting = 11,
    TheftFromThePerson = 12,
    VehicleCrime = 13,
    ViolenceAndSexualOffences = 14,

    /// <summary>"Violent crime", until April 2013.</summary>
    ViolentCrime = 15,

    /// <summary>"Public disorder and weapons", September 2011 to April 2013: what later became two categories, kept apart from both.</summary>
    PublicDisorderAndWeapons = 16,
}
