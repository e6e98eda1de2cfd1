namespace Wardmote.Strategy.Findings;

/// <summary>By which rule a finding was proposed, or that a person wrote it.</summary>
public enum FindingKind { Written, SignificantChange, UnusualLevel, Concentration, HarmAboveVolume, Disparity, EmergingHotSpot, ForecastOutsideTarget }

/// <summary>The analytical themes under which findings are read.</summary>
public enum FindingTheme { VolumeCrime, HighHarmCrime, VulnerableCohorts, Places, Equality, CrossCutting }

/// <summary>How far a finding is: proposed by a rule, accepted as a draft, agreed by the partnership; merged into another or rejected with a reason.</summary>
public enum FindingState { Proposed, Draft, Agreed, Merged, Rejected }

/// <summary>How far the evidence carries a finding.</summary>
public enum FindingStrength { Judgement, Weak, Moderate, Strong }
